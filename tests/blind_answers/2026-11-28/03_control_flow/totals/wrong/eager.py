# wrong: slowinc runs while building
def totals(groups):
    return delayed(list)([delayed(sum)([slowinc(x) for x in group]) for group in groups])
