chunk = lambda tasks, workers: tasks // workers + bool(tasks % workers)
