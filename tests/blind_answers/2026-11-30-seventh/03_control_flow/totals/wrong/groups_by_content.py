# equal groups share their total
def totals(groups):
    made = {}
    for group in groups:
        key = tuple(sorted(group))
        if key not in made:
            made[key] = delayed(sum)([lazy_inc(x) for x in group])
    return delayed(list)([made[tuple(sorted(group))] for group in groups])
