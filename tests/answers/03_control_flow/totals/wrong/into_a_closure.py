# caught by: totals_value (own error)
def totals(groups):
    sums = {}

    def group_total(number, values):
        sums[number] = sum(values)

    def in_order(done):
        return [sums[number] for number in range(len(groups))]

    return delayed(in_order)(
        [delayed(group_total)(n, [lazy_inc(x) for x in group]) for n, group in enumerate(groups)]
    )
