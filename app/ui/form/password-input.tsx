import { useEffect, useState } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { classNames } from "~/ui/class-names";
import { CONTROL_STYLE } from "./control-style";
import { Field, type FieldText } from "./field";

interface PasswordInputProps extends FieldText {
  readonly name: string;
  readonly id?: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly required?: boolean;
  readonly minLength?: number;
}

/** A password; once scripts run, it can be shown, since most are typed on a phone. */
export function PasswordInput(props: PasswordInputProps) {
  const { label, hint, error, audience, optional, name, id = name, ...rest } = props;
  const t = useT();
  const [scripted, setScripted] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <Field {...{ id, label, hint, error, audience, optional }}>
      {(aria) => (
        <span className="flex flex-wrap items-center gap-x-2">
          <input
            name={name}
            type={shown ? "text" : "password"}
            spellCheck={false}
            autoCapitalize="none"
            {...rest}
            {...aria}
            className={classNames(CONTROL_STYLE, "flex-[1_1_10rem]")}
          />
          {scripted && (
            <Button
              type="button"
              tone="text"
              aria-controls={id}
              onClick={() => setShown((before) => !before)}
            >
              {t(shown ? "common.password.hide" : "common.password.show")}
            </Button>
          )}
        </span>
      )}
    </Field>
  );
}
