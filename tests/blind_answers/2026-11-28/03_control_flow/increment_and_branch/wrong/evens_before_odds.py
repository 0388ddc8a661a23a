# wrong: tasks write into two common lists
def increment_and_branch(data):
    evens, odds = [], []

    @delayed
    def branch(y):
        if is_even(y):
            evens.append(half(y))
        else:
            odds.append(odd_process(y))

    return delayed(lambda done: evens + odds)([branch(delayed(slowinc)(x)) for x in data])
