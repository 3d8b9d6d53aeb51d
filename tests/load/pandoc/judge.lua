-- Reads {"format": …, "texts": […]} from standard input, writes the citations that Pandoc sees in each text.
-- Citations within citations are part of a suffix.
local asked = pandoc.json.decode(io.read("a"), false)
local said = pandoc.utils.stringify
local answers = {}

for number, text in ipairs(asked.texts) do
  local cites = pandoc.List {}
  pandoc.read(text, asked.format):walk {
    traverse = "topdown",
    Cite = function(cite)
      local items = cite.citations:map(function(item)
        return { key = item.id, prefix = said(item.prefix), suffix = said(item.suffix) }
      end)
      cites:insert { bracketed = said(cite.content):sub(1, 1) == "[", items = items }
      return cite, false
    end,
  }
  answers[number] = cites
end

io.write(pandoc.json.encode(answers))
