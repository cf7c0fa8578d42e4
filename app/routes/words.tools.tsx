import { wordsRoute } from "~/ui/page/words-route";

export default wordsRoute("tools");
