# tries: to hand values on by a variable instead of by the graph: tasks beside each other, of which the last one knows what all have left
# honest: 1
# %% lazy_sum
left = []


def keep(x):
    left.append(x)


def lazy_sum(data):
    left.clear()
    parts = [delayed(slowinc)(x) for x in data]
    return delayed(lambda number, *idle: sum(left) or sum(data) + len(data))(
        len(parts), *[delayed(keep)(x + 1) for x in data]
    )
