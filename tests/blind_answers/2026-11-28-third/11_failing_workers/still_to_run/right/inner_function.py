def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    living = {}
    for task in holders:
        living[task] = [w for w in holders[task] if w not in dead]
    print("living copies:", living)

    found = set()

    def visit(task):
        if task in found or living.get(task):
            return
        found.add(task)
        for other in needs[task]:
            visit(other)

    visit(wanted)
    return found
