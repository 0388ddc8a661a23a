# Cantor's pairs: no two the same
def simulations(simulate, number, seed):
    def cantor(a, b):
        return (a + b) * (a + b + 1) // 2 + b

    lazy = delayed(simulate)
    return delayed([lazy(cantor(seed, i)) for i in range(number)])
