# tries: texts of a hundred kilobytes that a browser lays out for minutes: hundreds of thousands of accents on one letter, and of letters without a blank in scripts whose words it looks for
# reaches: letters
from IPython.display import HTML, display

def double(x):
    return x

runs = ["a" + "\u0301" * 100_000, "\u0e01" * 100_000, "\u1780" * 50_000, "\u0e81" * 50_000]
for run in runs:
    print(run, "letters")
display(HTML("<p>a" + "\u0301<b></b>" * 30_000 + "</p><p>" + "&#3585;<i></i>" * 30_000 + "</p>"))
raise ValueError("\u0301" * 100_000)
