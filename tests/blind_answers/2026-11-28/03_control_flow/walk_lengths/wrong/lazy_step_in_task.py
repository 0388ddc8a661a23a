# wrong: lazy step inside of a task, the while gets a Delayed there
def walk_lengths(step, starts):
    lazy_step = delayed(step)

    @delayed
    def walk_length(n):
        count = 0
        while n != 1:
            n = lazy_step(n)
            count += 1
        return count

    return delayed(dict)({s: walk_length(s) for s in starts})
