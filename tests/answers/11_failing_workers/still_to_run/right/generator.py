def still_to_run(needs, holders, dead, wanted):
    def walk(task):
        if not (set(holders.get(task, [])) - set(dead)):
            yield task
            for other in needs[task]:
                yield from walk(other)

    return set(walk(wanted))
