# increment and choice in one task
def increment_and_branch(data):
    @delayed
    def both(x):
        return next_number(slowinc(x))

    return delayed(list)([both(x) for x in data])
