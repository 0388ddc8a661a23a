# one task waits for all slowincs and then decides one number after the other
def increment_and_branch(data):
    ys = [delayed(slowinc)(x) for x in data]
    return delayed(lambda ys: [next_number(y) for y in ys])(ys)
