# caught by: totals_value
def totals(groups):
    def total(ignored, numbers):
        return sum([slowinc(x) for x in numbers])

    return delayed(list)([delayed(total)([lazy_inc(x) for x in group], group) for group in groups])
