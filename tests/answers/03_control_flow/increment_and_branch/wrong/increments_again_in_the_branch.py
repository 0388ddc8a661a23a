# caught by: increment_and_branch_decides_late
def increment_and_branch(data):
    @delayed
    def branch(ignored, x):
        return next_number(slowinc(x))

    return delayed(list)([branch(delayed(slowinc)(x), x) for x in data])
