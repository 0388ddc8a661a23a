# the results are out of order: evens first, then odds
def increment_and_branch(data):
    first = [delayed(next_number)(delayed(slowinc)(x)) for x in data if not is_even(x)]
    second = [delayed(next_number)(delayed(slowinc)(x)) for x in data if is_even(x)]
    return delayed(list)(first + second)
