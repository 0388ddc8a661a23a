# a default list remembers the tasks of earlier groups
def totals(groups):
    def group_total(group, lazies=[]):
        for x in group:
            lazies.append(lazy_inc(x))
        return delayed(sum)(lazies)

    return delayed(list)([group_total(group) for group in groups])
