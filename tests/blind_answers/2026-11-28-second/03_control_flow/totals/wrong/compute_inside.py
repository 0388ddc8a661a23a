# computes inside the task
def totals(groups):
    @delayed
    def group_total(group):
        return delayed(sum)([lazy_inc(x) for x in group]).compute()

    return delayed(list)([group_total(group) for group in groups])
