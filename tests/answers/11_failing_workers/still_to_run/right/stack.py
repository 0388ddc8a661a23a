def still_to_run(needs, holders, dead, wanted):
    found, stack = set(), [wanted]
    while stack:
        task = stack.pop()
        if task in found or any(w not in dead for w in holders.get(task, [])):
            continue
        found.add(task)
        stack += needs[task]
    return found
