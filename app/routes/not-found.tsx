import { AppError } from "~/platform/app-error";
import { notFound } from "~/platform/http/not-found.server";

export const loader = () => notFound();
export const action = () => notFound();

export default function NotFound() {
  throw new AppError("not-found");
}
