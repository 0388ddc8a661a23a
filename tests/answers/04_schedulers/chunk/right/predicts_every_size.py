def chunk(tasks, workers):
    lazies = [delayed(abs)(i) for i in range(tasks)]
    best = predict(lazies, workers, batch=1).makespan
    return max(size for size in range(1, tasks + 1) if predict(lazies, workers, batch=size).makespan == best)
