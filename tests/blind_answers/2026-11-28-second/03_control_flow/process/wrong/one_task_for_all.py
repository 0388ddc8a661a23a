# one task for everything
@delayed
def process(data):
    return sum(half(x) if is_even(x) else odd_process(x) for x in data)
