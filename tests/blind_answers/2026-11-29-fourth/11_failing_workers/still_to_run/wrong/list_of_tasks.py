# returns a list (with tasks twice where two need them)
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    if any(w not in dead for w in holders.get(wanted, [])):
        return []
    found = [wanted]
    for task in needs[wanted]:
        found += still_to_run(needs, holders, dead, task)
    return found
