# caught by: process_calls
@delayed
def work(x):
    if is_even(x):
        return half(x)
    return odd_process(x)


def process(data):
    return delayed(sum)([work(x) for x in data])
