def process(data):
    @delayed
    def call(function, x):
        return function(x)

    return delayed(sum)([call(half if is_even(x) else odd_process, x) for x in data])
