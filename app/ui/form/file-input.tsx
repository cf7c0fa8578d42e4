import { useEffect, useRef, useState, type InputHTMLAttributes } from "react";
import { useT } from "~/i18n/use-t";
import { buttonStyle } from "~/ui/button/button-style";
import { classNames } from "~/ui/class-names";
import { useHydrated } from "~/ui/question/use-hydrated";

type FileInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "className">;

/**
 * Chooses files. The browser words its own control in the language it was installed in, so where
 * scripts run it lies unseen over ours and keeps the keyboard, the pointer and its name.
 */
export function FileInput({ onChange, ...rest }: FileInputProps) {
  const t = useT();
  const scripted = useHydrated();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const read = () => setNames([...(input.current?.files ?? [])].map(({ name }) => name));
  // What was chosen before scripts ran.
  useEffect(read, []);
  return (
    <span className="relative flex min-h-target flex-wrap items-center gap-x-4 gap-y-1">
      <input
        {...rest}
        ref={input}
        type="file"
        onChange={(event) => {
          read();
          onChange?.(event);
        }}
        className={classNames(
          "min-h-target w-full",
          scripted && "peer absolute inset-0 h-full cursor-pointer opacity-0",
        )}
      />
      {scripted && (
        <>
          <span
            aria-hidden
            className={buttonStyle(
              "outlined",
              false,
              "peer-hover:border-key peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-key",
            )}
          >
            {t(rest.multiple === true ? "common.file.chooseMany" : "common.file.choose")}
          </span>
          <span aria-hidden className="min-w-0 text-small break-words text-ink2">
            {names.length === 0 ? t("common.file.none") : names.join(", ")}
          </span>
        </>
      )}
    </span>
  );
}
