def increment_and_branch(data):
    @delayed
    def branch(y, odd):
        function = odd_process if odd else half
        return function(y)

    ys = [delayed(slowinc)(x) for x in data]
    return delayed(list)([branch(y, y % 2) for y in ys])
