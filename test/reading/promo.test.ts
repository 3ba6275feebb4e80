import { describe, expect, test } from "vitest";
import { isPromo, serviceApart } from "../../src/reading/promo.ts";

describe("the outlet speaking of its own service", () => {
  test.each([
    "Stay tuned.",
    "Stick around and stay with us for the night tide.",
    "We will have more for you from the quay shortly.",
    "I'll be bringing you the mayor's words live.",
    "We’re pausing our live page here.",
    "That is it from our team this evening.",
    "Thank you for reading.",
    "Good morning and welcome to our coverage of the lock.",
    "You can read the letter in full here.",
    "Watch live at the top of this page.",
    "Get in touch: tell us what you have seen.",
    "Read more: What a lock gate weighs",
    "This video cannot be played",
    "Are you on one of the ships? Get in touch.",
    "You may want to read their privacy policy before accepting.",
  ])("%s", text => {
    expect(isPromo(text)).toBe(true);
  });
});

describe("news is not taken for it", () => {
  test.each([
    "We have not been told why.",
    "I am told that her office rang twice.",
    "We are reviewing two more clips.",
    "“We will bring you bread,” the mayor told the crews.",
    "The video cannot be verified, the port says.",
    "We can now bring you the first words of the port's director.",
    "Watch keepers on the mole saw the gate lean.",
    "Thanks to the beam, the gate held.",
    "Read the letter? The mayor says she has not.",
    "Analysis of the steel will take two weeks.",
    "The mayor will bring you the news, her office tells the crews.",
  ])("%s", text => {
    expect(isPromo(text)).toBe(false);
  });
});

test("a paragraph of news is cut apart from service words at its ends, and only there", () => {
  expect(
    serviceApart("Good evening and welcome back. The gate has held. We'll bring you more soon."),
  ).toEqual([
    { promo: true, text: "Good evening and welcome back." },
    { promo: false, text: "The gate has held." },
    { promo: true, text: "We'll bring you more soon." },
  ]);
  const quoted = "The mayor spoke: “The gate held. We will bring you the news.”";
  expect(serviceApart(quoted)).toEqual([{ promo: false, text: quoted }]);
});
