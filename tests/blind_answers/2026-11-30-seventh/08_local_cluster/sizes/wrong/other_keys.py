# keys in words
def sizes(cores, memory, needs_gil):
    n, t = (cores, 1) if needs_gil else (1, cores)
    return {"workers": n, "threads": t, "memory": int(0.8 * memory / n)}
