# replaces half and odd_process by lazy ones for all that follows, and asks inside
def process(data):
    def step(x):
        function = half if is_even(x) else odd_process
        return function

    chosen = [delayed(step)(x) for x in data]
    return delayed(sum)([function(x) for function, x in zip(chosen, data)])
