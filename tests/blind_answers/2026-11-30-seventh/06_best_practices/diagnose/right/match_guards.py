# match with guards
def diagnose(items, early, graphs, tasks, width):
    match (items, early, graphs, tasks, width):
        case (_, e, _, _, _) if e >= 1:
            return "too early"
        case (_, _, g, _, _) if g >= 2:
            return "one by one"
        case (i, _, _, t, _) if t < i:
            return "all in one"
        case (i, _, _, _, w) if w < i:
            return "in vain"
        case (i, _, _, t, _) if t / i > 10:
            return "too many"
    return "fine"
