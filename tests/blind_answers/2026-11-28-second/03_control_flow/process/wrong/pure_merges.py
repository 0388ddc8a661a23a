# equal numbers are merged into one task by pure=True: not one task for each number
def process(data):
    return delayed(sum)(
        [delayed(half, pure=True)(x) if is_even(x) else delayed(odd_process, pure=True)(x) for x in data]
    )
