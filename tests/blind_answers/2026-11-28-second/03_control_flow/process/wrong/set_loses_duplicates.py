# equal numbers are processed once only: a set
def process(data):
    return delayed(sum)([delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in set(data)])
