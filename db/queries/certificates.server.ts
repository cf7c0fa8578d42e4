import { eq, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import { certificate, enrolment, person } from "../schema";

interface NewCertificate {
  readonly id: string;
  readonly enrolment: string;
  readonly seq: number;
  readonly title: { readonly sr: string; readonly en: string };
  /** How many modules the path had. */
  readonly modules: number;
  readonly issuedAt: number;
  /** Calendar day, `2028-11-24`. */
  readonly validThrough: string;
}

/** Writes a certificate with the name its owner has now. The enrolment must be there by then. */
export function insertCertificate({ title, ...row }: NewCertificate): Statement {
  const owner = sql<string>`(select ${enrolment.person} from ${enrolment} where ${enrolment.id} = ${row.enrolment})`;
  return database()
    .insert(certificate)
    .values({
      ...row,
      titleSr: title.sr,
      titleEn: title.en,
      person: owner,
      name: sql<string>`(select ${person.name} from ${person} where ${person.id} = ${owner})`,
      pathVersion: sql<string>`(select ${enrolment.pathVersion} from ${enrolment} where ${enrolment.id} = ${row.enrolment})`,
    });
}

const byId = prepared((db) =>
  db
    .select({
      id: certificate.id,
      person: certificate.person,
      name: certificate.name,
      titleSr: certificate.titleSr,
      titleEn: certificate.titleEn,
      modules: certificate.modules,
      issuedAt: certificate.issuedAt,
      validThrough: certificate.validThrough,
    })
    .from(certificate)
    .where(eq(certificate.id, sql.placeholder("id")))
    .prepare(),
);

/** The certificate of that id, for whoever has it. */
export async function findCertificate(id: string) {
  return byId().get({ id });
}
