"""nbgrader's gradebook: written, compared and copied here and nowhere else."""
