# wrong: a number's branch waits for the one before; not all its own
def increment_and_branch(data):
    @delayed
    def branch(y, before):
        return next_number(y)

    results, last = [], None
    for x in data:
        last = branch(delayed(slowinc)(x), last)
        results.append(last)
    return delayed(list)(results)
