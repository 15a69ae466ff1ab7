"""The pictures of the report as SVG, sized in millimetres for paper."""

from desktop.report.charts.course import course_svg
from desktop.report.charts.reach import reach_svg
from desktop.report.charts.typical_day import typical_day_svg

__all__ = ["course_svg", "reach_svg", "typical_day_svg"]
