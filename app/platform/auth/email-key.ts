/** What sign-in compares: an e-mail address without outer spaces, case or ways of encoding. */
export function emailKey(email: string): string {
  return email.trim().normalize("NFKC").toLowerCase();
}
