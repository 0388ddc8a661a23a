def still_to_run(needs, holders, dead, wanted):
    safe = {t for t in holders if set(holders[t]).difference(dead)}
    cut = {t: [] if t in safe else list(ns) for t, ns in needs.items()}
    seen, todo = {wanted}, [wanted]
    while todo:
        for other in cut[todo.pop()]:
            if other not in seen:
                seen.add(other)
                todo.append(other)
    return seen - safe
