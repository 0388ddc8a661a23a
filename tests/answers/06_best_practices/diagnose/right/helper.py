def first(names, signs):
    for name, sign in zip(names, signs, strict=True):
        if sign:
            return name
    return "fine"


def diagnose(items, early, graphs, tasks, width):
    names = ["too early", "one by one", "all in one", "in vain", "too many"]
    return first(names, [early, graphs > 1, items > tasks, items > width, tasks - 10 * items > 0])
