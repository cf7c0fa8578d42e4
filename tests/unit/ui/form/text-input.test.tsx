import { expect, it } from "vitest";
import { TextInput } from "~/ui/form/text-input";
import { renderSerbian } from "../render";

it("ties hint, error and audience to the control, in the order they are read", async () => {
  const html = await renderSerbian(
    <TextInput
      name="plan"
      label="Plan"
      hint="Jedna rečenica."
      error="Upišite plan."
      audience="manager"
    />,
  );
  expect(html).toContain('aria-describedby="plan-hint plan-error plan-audience"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('<label for="plan"');
  expect(html).toMatch(/id="plan-audience"[^>]*>Vidi i vaš rukovodilac</);
});

it("says nothing of errors where there is none", async () => {
  const html = await renderSerbian(<TextInput name="plan" label="Plan" />);
  expect(html).not.toContain("aria-invalid=");
  expect(html).not.toContain("aria-describedby=");
});
