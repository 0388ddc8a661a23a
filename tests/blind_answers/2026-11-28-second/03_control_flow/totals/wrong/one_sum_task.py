# one task sums all groups
def totals(groups):
    lazies = [[lazy_inc(x) for x in group] for group in groups]
    return delayed(lambda lists: [sum(one) for one in lists])(lazies)
