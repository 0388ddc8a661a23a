# looks at no more than the first five copies
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    run = set()
    look = {wanted}
    while look:
        task = look.pop()
        first, second, third, fourth, fifth, *_ = [*holders.get(task, []), *[None] * 5]
        copies = {first, second, third, fourth, fifth} - {None}
        if copies - dead:
            continue
        run.add(task)
        look |= set(needs[task]) - run
    return run
