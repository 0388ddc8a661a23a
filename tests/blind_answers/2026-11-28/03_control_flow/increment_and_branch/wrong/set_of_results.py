# wrong: loses equal results and the order
def increment_and_branch(data):
    return delayed(lambda r: list(set(r)))([delayed(next_number)(delayed(slowinc)(x)) for x in data])
