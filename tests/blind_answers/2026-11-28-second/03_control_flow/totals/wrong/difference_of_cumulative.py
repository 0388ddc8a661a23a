# each total is the difference of two running totals, so groups wait for one another
def totals(groups):
    running, sums, before = 0, [], 0
    for group in groups:
        running = delayed(sum)([before, *[lazy_inc(x) for x in group]])
        sums.append(running - before)
        before = running
    return delayed(list)(sums)
