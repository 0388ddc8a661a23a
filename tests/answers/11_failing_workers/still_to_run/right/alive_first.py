def still_to_run(needs, holders, dead, wanted):
    safe = {task for task, workers in holders.items() if any(w not in dead for w in workers)}
    level, found = {wanted} - safe, set()
    while level:
        found |= level
        level = {other for task in level for other in needs[task]} - safe - found
    return found
