/// Short samples of layouts that people write by hand, for tests that damage them.
enum TextSamples {
    static let all = [
        "---\ntitle: Boats\nguests: [Bob]\n---\n\nAnn Lee (00:00:04):\nWe mended the ferry.\n\n(00:00:31):\nThen she steamed.\n\nBob (00:01:02):\nAt dawn.\n",
        "**Ann**  0:04  \nWe mended the ferry.\n\n**Bob Ray**  1:02  \nAt dawn.\n\n**Ann**  1:10  \nYes.\n\nTranscribed with Scribbler",
        "Ann\n00:04\nWe mended the ferry. She steamed. Bob\n01:02\nAt dawn.\n\nAnn\n01:10\nYes.\n",
        "(0:04) We mended (0:30) the ferry.\n\n(1:02) At dawn.\n\n(1:10) Yes.",
        "[00:04] Ann: We mended it.\n[00:31] Then: she steamed.\n[01:02] Bob: At dawn.\n[01:10] Ann: Yes.",
        "10:02:01\tAnn:\tHello\n10:02:30\tBob:\tReacted to \"Hello\" with 👍\n10:03:00\tBob:\tReplying to \"Hello\"\nYes\n",
        "**About:** boats\n\n**Transcript**\n\n**Ann:** Welcome.\n\n**Bob:** \\[08:00\\] It is cold.\n\n**Break**\n\n**Ann:** We are back.\n\nOnce: upon a time.\n\n**Bob:** So it was\\!",
        "<cite>Ann:</cite> <time>0:00</time>\n<p>Tom &amp; I mended it.</p>\n<cite>Bob:</cite> <time>1:02:03</time> <p>I see.</p>\n",
        "<!DOCTYPE html>\n<html><head><title>Boats</title></head><body><p>Ann: one</p><p>Bob: two<br>three</p><p>Ann: four</p></body></html>",
        "---\ntitle: \"Boats\"\ntranscript:\n  - header: Coal\n  - line: 'It''s cold: bring\n      a coat.'\n    who: Ann\n    sec: 62\n  - line: >-\n      Good.\n      Go.\n    who: Bob\n    time: 1:10\ntags:\n  - x\n---\n[Audio](https://a.example/b.mp3)\n",
        "{\"speakers\": {\"a\": \"Ann\"}, \"segments\": [{\"speakerLabel\": \"a\", \"start\": 1, \"end\": 2.5, \"text\": \"Bring\\ta coat.\"}, {\"start\": 3, \"words\": [{\"word\": \"I\", \"start\": 3}, {\"word\": \"will\"}]}]}",
        "0:0:0.0 --> 0:0:3.4\nAnn Lee\nShall we go?\n\n0:0:3.4 --> 0:0:9.12\nBob\nIt is cold.\n\n0:0:9.12 --> 0:1:2.0\nAnn Lee\nBring a coat.\n",
        "WEBVTT\n\nNOTE x\n\nid\n00:01.000 --> 00:02.000 align:start\n<v.loud Lee, Ann>The <c.y>ferry</c> is&nbsp;old</v>\n\n2\n00:02.000 -->\n- and <i>cold</i>\n",
        "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_01]: Hello.\n\n2\n00:00:02,000 --> 00:00:03,000\n[SPEAKER_00]: Hi.\n[SPEAKER_01]: And you?\n",
        "# Boats\n\n00:00 Coal\n05:03 Steam\n\n## Transcript\n\nAnn: We mended it.\n\nBob: At dawn.\n\nAnn: Yes.\n\nBob: So.\n",
        "We came for the\nold ferry, which\n\nlay at the end\nof the quay.\n\n- And was it cold?\n\n- It was, and it\nrained all day,\n\nand then the night.\n",
    ]
}
