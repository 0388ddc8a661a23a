# one task reads all
def means(load, stations):
    weeks = delayed(lambda: [load(s) for s in stations])()
    return delayed(lambda ws: [mean(w) for w in ws])(weeks)
