# wrong: one task per number, not two or more
def increment_and_branch(data):
    def both(x):
        return next_number(slowinc(x))

    return delayed(list)([delayed(both)(x) for x in data])
