import { Link } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Ruled, RuledRow } from "~/ui/ruled";
import { KeyMark } from "./key-mark";
import { StationMark, type Station } from "./station";
import { StationLegend } from "./station-legend";

export interface ProgressPerson {
  readonly id: string;
  readonly name: string;
  /** The person's page. */
  readonly to: string;
  /** One line: last activity, pace. */
  readonly detail: string;
  /** One for each module, in the order of the columns. */
  readonly stations: readonly Station[];
}

interface ProgressTableProps {
  readonly caption: string;
  /** Heading of the column of names. */
  readonly nameLabel: string;
  readonly modules: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly ProgressPerson[];
}

const masteredOf = (person: ProgressPerson) =>
  person.stations.filter((station) => station === "done").length;

/** People × modules: rows with a key on a phone, a table with standing names from 768 px. */
export function ProgressTable({ caption, nameLabel, modules, people }: ProgressTableProps) {
  const t = useT();
  return (
    <>
      <div className="md:hidden">
        <Ruled label={caption}>
          {people.map((person) => (
            <RuledRow key={person.id} title={person.name} to={person.to} detail={person.detail}>
              <KeyMark mastered={masteredOf(person)} total={modules.length} />
            </RuledRow>
          ))}
        </Ruled>
      </div>
      <div className="hidden overflow-x-auto md:block">
        <table aria-label={caption} className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b border-edge text-small text-ink2">
              <th scope="col" className="sticky left-0 bg-paper py-2 pr-4 font-strong">
                {nameLabel}
              </th>
              {modules.map((module, index) => (
                <th
                  key={module.id}
                  scope="col"
                  aria-label={module.title}
                  className="px-2 py-2 text-center font-strong"
                >
                  {index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id} className="border-b border-line">
                <th scope="row" className="sticky left-0 bg-paper py-1 pr-4 font-regular">
                  <Link
                    to={person.to}
                    className="flex min-h-target flex-col justify-center no-underline"
                  >
                    <span className="font-strong underline underline-offset-4">{person.name}</span>
                    <span className="text-small text-ink2">{person.detail}</span>
                  </Link>
                </th>
                {person.stations.map((station, index) => (
                  <td key={modules[index]?.id ?? index} className="px-2 py-1 text-center">
                    <StationMark station={station} label={t(`common.station.${station}`)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <ol className="mt-4 columns-2 gap-6 text-small text-ink2">
          {modules.map((module, index) => (
            <li key={module.id}>{`${index + 1}. ${module.title}`}</li>
          ))}
        </ol>
        <StationLegend />
      </div>
    </>
  );
}
