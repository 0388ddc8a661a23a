def diagnose(items, early, graphs, tasks, width):
    if early == 0:
        if graphs == 1:
            if tasks >= items:
                if width >= items:
                    return "fine" if tasks <= 10 * items else "too many"
                return "in vain"
            return "all in one"
        return "one by one"
    return "too early"
