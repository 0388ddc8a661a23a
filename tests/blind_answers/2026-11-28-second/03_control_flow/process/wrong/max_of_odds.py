# of several odd numbers only the largest result goes into the sum (max instead of sum)
def process(data):
    halves = [delayed(half)(x) for x in data if is_even(x)]
    others = [delayed(odd_process)(x) for x in data if not is_even(x)]
    return delayed(sum)(halves) + delayed(max)(others) if others else delayed(sum)(halves)
