def still_to_run(needs, holders, dead, wanted):
    def gone(tasks):
        return {t for t in tasks if not any(w not in dead for w in holders.get(t, []))}

    found = set()
    level = gone([wanted])
    while level:
        found = found | level
        level = gone(other for task in level for other in needs[task]) - found
    return found
